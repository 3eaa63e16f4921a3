using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Matching.Rounds.Solving;

/// <summary>
/// The assignment among candidate pairs by ε-scaling auction, forward and reverse (Bertsekas 1988; Bertsekas and Castañón 1992), for
/// volunteers with several places and participants who may stay out.
/// </summary>
/// <remarks>
/// Values are units times <see cref="Fine"/>, so that with ε = 1 the assignment is within less than one unit of the best, and therefore the
/// best: Fine exceeds the number of people that an exchange can pass through. At the end of <see cref="Settle"/> no participant could gain
/// more than ε elsewhere, and a volunteer with a place left has price 0.
/// </remarks>
internal sealed class Auction
{
    private const int Out = -1;
    private const int Waiting = -2;

    private readonly Market market;
    private readonly Holders holders;
    private readonly int[] people;
    private readonly int[] mate;
    private readonly int[] mateUnits;
    private readonly int[] queue;
    private Candidates candidates;
    private ByVolunteer? byVolunteer;
    private long[] outside;
    private long[] lowest;
    private int waiting;
    private long epsilon;

    /// <param name="market">Places, and what staying out is worth.</param>
    /// <param name="people">The participants who take part, each once.</param>
    /// <param name="prices">Of each volunteer in units, 0 or more: where the bidding begins.</param>
    /// <param name="candidates">The pairs that can be made.</param>
    public Auction(Market market, int[] people, long[] prices, Candidates candidates)
    {
        (this.market, this.people, this.candidates) = (market, people, candidates);
        outside = market.Outside;
        lowest = new long[market.Volunteers];
        holders = new Holders(market.Places);
        mate = new int[market.Participants];
        mateUnits = new int[market.Participants];
        queue = new int[people.Length];
        Fine = market.Participants + (long)market.Volunteers + 4;
        Prices = [.. prices.Select(price => price * Fine)];
        Array.Fill(mate, Out);
        foreach (var participant in people)
        {
            mate[participant] = Waiting;
        }
    }

    /// <summary>What one unit counts as inside.</summary>
    public long Fine { get; }

    /// <summary>Price of each volunteer in fine units, 0 or more.</summary>
    public long[] Prices { get; }

    /// <summary>How many bids were made; what the work is proportional to.</summary>
    public long Bids { get; private set; }

    /// <summary>Volunteer of each participant, or -1 for none.</summary>
    public int MateOf(int participant) => Math.Max(mate[participant], Out);

    /// <summary>Units of each participant's pair; of no meaning where there is none.</summary>
    public int UnitsOf(int participant) => mateUnits[participant];

    /// <summary>Goes on with more candidates, from the prices and places that stand.</summary>
    public void Use(Candidates more)
    {
        candidates = more;
        byVolunteer = null;
    }

    /// <summary>
    /// Keeps the bidding near what is known while rows are incomplete: somebody rather stays out for now than accept less than
    /// <paramref name="outsides"/>, and no idle place is sold below <paramref name="lowestPrices"/>. Both in units.
    /// </summary>
    public void Hold(long[] outsides, long[] lowestPrices) => (outside, lowest) = (outsides, lowestPrices);

    /// <summary>Assigns everybody again and again with a smaller ε.</summary>
    /// <param name="units">The first ε, in units.</param>
    /// <param name="finest">The last ε, in fine units, 1 or more.</param>
    /// <param name="cancel">Asked now and then.</param>
    public void Scale(double units, long finest, CancellationToken cancel)
    {
        for (var step = units * Fine; ; step /= step > Fine ? SolveSettings.CoarseSteps : SolveSettings.FineSteps)
        {
            Settle(Math.Max(finest, (long)step), cancel);
            if (step <= finest)
            {
                return;
            }
        }
    }

    /// <summary>The prices in whole units, rounded down: good enough to look further with, no proof.</summary>
    public long[] UnitPrices() => [.. Prices.Select(price => price / Fine)];

    /// <summary>By participant, score less price in units of the pair they have, or what staying out is worth.</summary>
    public long[] Nets(long[] unitPrices, long[] outsides)
    {
        var nets = (long[])outsides.Clone();
        foreach (var participant in people)
        {
            if (mate[participant] >= 0)
            {
                nets[participant] = mateUnits[participant] - unitPrices[mate[participant]];
            }
        }

        return nets;
    }

    /// <summary>Assigns everybody so that nobody could gain more than ε, beginning from what stands.</summary>
    private void Settle(long within, CancellationToken cancel)
    {
        epsilon = within;
        Release();
        while (waiting > 0)
        {
            if ((Bids & 0xFFFF) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            Bid(queue[--waiting]);
        }

        LowerIdlePrices(cancel);
    }

    /// <summary>Sends on those who could now gain more than ε elsewhere, and renews everybody else's bid.</summary>
    private void Release()
    {
        var before = (int[])mate.Clone();
        holders.Clear();
        waiting = 0;
        for (var at = people.Length - 1; at >= 0; at--)
        {
            var participant = people[at];
            var held = before[participant];
            var (best, other, wanted) = Look(participant, held);
            var stays = held == Out ? Outside(participant) >= best - epsilon && Outside(participant) >= other - epsilon
                : held >= 0 && Value(participant) - Prices[held] >= Math.Max(best, other) - epsilon;
            if (!stays)
            {
                mate[participant] = Waiting;
                queue[waiting++] = participant;
            }
            else if (held >= 0)
            {
                holders.Add(held, participant, Value(participant) - (Volunteer(participant, wanted) == held ? other : best) + epsilon);
            }
        }
    }

    private void Bid(int participant)
    {
        Bids++;
        var (best, other, wanted) = Look(participant, Out);
        if (wanted < 0)
        {
            mate[participant] = Out;
            return;
        }

        var at = Volunteer(participant, wanted);
        mateUnits[participant] = candidates.Units[candidates.First[participant] + wanted];
        var amount = Prices[at] + (best - other) + epsilon;
        if (!holders.IsFull(at))
        {
            mate[participant] = at;
            holders.Add(at, participant, amount);
        }
        else if (holders.LowestBid(at) is var lowest && amount > lowest)
        {
            mate[participant] = at;
            var outbid = holders.Outbid(at, participant, amount);
            Prices[at] = Math.Max(Prices[at], lowest);
            mate[outbid] = Waiting;
            queue[waiting++] = outbid;
        }
        else
        {
            Prices[at] = Math.Max(Prices[at], amount);
            queue[waiting++] = participant;
        }
    }

    /// <summary>The best and second best net value of a participant, staying out among them, and which of their row is best; -1 for out.</summary>
    private (long Best, long Other, int At) Look(int participant, int held)
    {
        var first = candidates.First[participant];
        var count = candidates.First[participant + 1] - first;
        ref var volunteer = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(candidates.Volunteer), first);
        ref var unit = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(candidates.Units), first);
        ref var price = ref MemoryMarshal.GetArrayDataReference(Prices);
        var (best, other, at) = (Outside(participant), long.MinValue / 2, Out);
        for (var i = 0; i < count; i++)
        {
            var here = Unsafe.Add(ref volunteer, i);
            var net = (Unsafe.Add(ref unit, i) * Fine) - Unsafe.Add(ref price, here);
            if (net > other)
            {
                if (net > best || (net == best && (here == held || at == Out)))
                {
                    (other, best, at) = (best, net, i);
                }
                else
                {
                    other = net;
                }
            }
        }

        return (best, other, at);
    }

    /// <summary>A place that nobody took must cost nothing: its price falls until somebody prefers it, whose own place is looked at next.</summary>
    private void LowerIdlePrices(CancellationToken cancel)
    {
        var idle = new Stack<int>(Enumerable.Range(0, market.Volunteers).Where(IsIdleAtAPrice).Reverse());
        if (idle.Count == 0)
        {
            return;
        }

        byVolunteer ??= new ByVolunteer(candidates, market.Volunteers);
        while (idle.TryPop(out var volunteer))
        {
            while (IsIdleAtAPrice(volunteer))
            {
                cancel.ThrowIfCancellationRequested();
                var (keenest, gain, next, units) = Keenest(volunteer);
                if (keenest < 0 || gain <= (lowest[volunteer] * Fine) + epsilon)
                {
                    Prices[volunteer] = lowest[volunteer] * Fine;
                    break;
                }

                Bids++;
                Prices[volunteer] = Math.Max(lowest[volunteer] * Fine, Math.Min(Prices[volunteer], next - epsilon));
                var left = mate[keenest];
                if (left >= 0)
                {
                    holders.Remove(left, keenest);
                    if (Prices[left] > lowest[left] * Fine)
                    {
                        idle.Push(left);
                    }
                }

                mate[keenest] = volunteer;
                mateUnits[keenest] = units;
                holders.Add(volunteer, keenest, Prices[volunteer]);
            }
        }
    }

    private bool IsIdleAtAPrice(int volunteer) => Prices[volunteer] > lowest[volunteer] * Fine && !holders.IsFull(volunteer);

    /// <summary>Who would gain most by a place of this volunteer at price 0, how much, and how much the next would.</summary>
    private (int Participant, long Gain, long Next, int Units) Keenest(int volunteer)
    {
        var (keenest, gain, next, keenUnits) = (-1, 0L, 0L, 0);
        foreach (var (participant, units) in byVolunteer!.Of(volunteer))
        {
            if (mate[participant] == volunteer)
            {
                continue;
            }

            var more = (units * Fine) - NetNow(participant);
            if (more > gain)
            {
                (keenest, gain, next, keenUnits) = (participant, more, Math.Max(gain, next), units);
            }
            else if (more > next)
            {
                next = more;
            }
        }

        return (keenest, gain, next, keenUnits);
    }

    private long NetNow(int participant) =>
        mate[participant] >= 0 ? Value(participant) - Prices[mate[participant]] : Outside(participant);

    private long Outside(int participant) => outside[participant] * Fine;

    private long Value(int participant) => mateUnits[participant] * Fine;

    private int Volunteer(int participant, int wanted) => wanted < 0 ? Out : candidates.Volunteer[candidates.First[participant] + wanted];
}
