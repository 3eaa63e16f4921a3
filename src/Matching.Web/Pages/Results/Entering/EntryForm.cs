using Matching.Kpi.Records;
using Matching.Results.Entering;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Entering;

/// <summary>The fields of one value.</summary>
public abstract class EntryForm : FormPage
{
    /// <summary>The value that is corrected; empty for a new one.</summary>
    [BindProperty]
    public string? Id { get; set; }

    /// <summary>The version of it that was looked at.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Value { get; set; }

    [BindProperty]
    public string? Qualifier { get; set; }

    [BindProperty]
    public string? State { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? ObservedOn { get; set; }

    [BindProperty]
    public string? NoteDa { get; set; }

    [BindProperty]
    public string? NoteEn { get; set; }

    [BindProperty]
    public string? StoryDa { get; set; }

    [BindProperty]
    public string? StoryEn { get; set; }

    [BindProperty]
    public string? Link { get; set; }

    [BindProperty]
    public IFormFile? Evidence { get; set; }

    [BindProperty]
    public bool DropsEvidence { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public string ChosenState => string.IsNullOrEmpty(State) ? ObservationStates.Measured : State;

    protected async Task<EnteredFigure> FigureAsync(string code, string period, double? value) => new()
    {
        Indicator = code,
        Period = period,
        Value = value,
        Qualifier = FreeText.Of(Qualifier),
        State = ChosenState,
        Source = FreeText.Of(Source),
        ObservedOn = TypedDay.Of(ObservedOn),
        NoteDa = FreeText.Of(NoteDa),
        NoteEn = FreeText.Of(NoteEn),
        StoryDa = FreeText.Of(StoryDa),
        StoryEn = FreeText.Of(StoryEn),
        Link = FreeText.Of(Link),
        Evidence = await EntryDesk.ReadAsync(Evidence),
        DropsEvidence = DropsEvidence,
    };

    protected void Fill(EnteredObservation there, string? value)
    {
        (Id, Version, Value, Qualifier, State, Source) = (there.Id, there.Version, value, there.Qualifier, there.State, there.Source);
        (ObservedOn, NoteDa, NoteEn) = (TypedDay.InField(there.ObservedOn), there.NoteDa, there.NoteEn);
        (StoryDa, StoryEn, Link) = (there.StoryDa, there.StoryEn, there.EvidenceLink);
    }
}
