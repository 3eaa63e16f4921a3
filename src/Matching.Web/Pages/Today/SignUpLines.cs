using Matching.Web.Localisation;

namespace Matching.Web.Pages.Today;

/// <summary>Who signed up in the last days and has not been in a match.</summary>
public sealed class SignUpLines : TodaySource
{
    private static readonly Texts<TodayPageTexts> T = new();

    public override Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        bool IsNew(DateOnly on) => on > reader.Today.AddDays(-NewDays) && on <= reader.Today;
        return Task.FromResult<IReadOnlyList<TodayLine>>(
        [
            .. reader.Participants.Where(one => IsNew(one.RegisteredOn) && one.OpenWith is null && one.LastStartedOn is null).Select(one =>
                new TodayLine(TodayBlock.New, one.RegisteredOn, one.Name, T["line.sign_up.participant"], new TodayButton(T["find.short"], Addresses.OfParticipant(one.Id))) { Participant = one.Id }),
            .. reader.Volunteers.Where(one => IsNew(one.RegisteredOn)).Select(one =>
                new TodayLine(
                    TodayBlock.New, one.RegisteredOn, one.Name, T[one.VettedOn is null ? "line.sign_up.volunteer.unvetted" : "line.sign_up.volunteer"],
                    new TodayButton(T["see"], Addresses.OfVolunteer(one.Id)))),
        ]);
    }
}
