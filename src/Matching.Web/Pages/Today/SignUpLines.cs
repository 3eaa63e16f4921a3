using Matching.People;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Today;

/// <summary>Who signed up in the last days and has not been in a match.</summary>
public sealed class SignUpLines(PeopleOfTheDay people) : TodaySource
{
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        var after = reader.Today.AddDays(-NewDays);
        return
        [
            .. (await people.NewParticipantsAsync(reader.Programmes, after, reader.Today)).Select(one =>
                new TodayLine(TodayBlock.New, one.RegisteredOn, one.Name, T["line.sign_up.participant"], new TodayButton(T["find.short"], Addresses.OfParticipant(one.Id))) { Participant = one.Id }),
            .. (await people.NewVolunteersAsync(reader.Programmes, after, reader.Today)).Select(one =>
                new TodayLine(
                    TodayBlock.New, one.RegisteredOn, one.Name, T[one.VettedOn is null ? "line.sign_up.volunteer.unvetted" : "line.sign_up.volunteer"],
                    new TodayButton(T["see.volunteer"], Addresses.OfVolunteer(one.Id)))),
        ];
    }
}
