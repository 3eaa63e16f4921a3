using System.Globalization;
using Matching.Results.Cataloguing;

namespace Matching.Results.Asking;

/// <summary>A figure whose time has come and that nobody has given: of one indicator, for one part of its year.</summary>
public sealed record DueFigure
{
    /// <summary>Somebody was asked for it.</summary>
    public const string Asked = "asked";

    /// <summary>Somebody was asked for it by a link that was cut off since: they are asked anew, however it was that they were asked.</summary>
    public const string AskedInVain = "asked_in_vain";

    /// <summary>It was given by the link.</summary>
    public const string Given = "given";

    /// <summary>Somebody decided that it is not asked for.</summary>
    public const string Closed = "closed";

    public required string Indicator { get; init; }

    /// <summary>A year, four digits.</summary>
    public required string Period { get; init; }

    public string? NameDa { get; init; }
    public string? NameEn { get; init; }
    public string? Unit { get; init; }

    /// <summary>How it counts beside the other parts of its year; one of <see cref="Matching.Kpi.Records.ObservationRules"/>.</summary>
    public string? Rule { get; init; }

    public string? InitiativeDa { get; init; }
    public string? InitiativeEn { get; init; }
    public string? DefinitionDa { get; init; }
    public string? DefinitionEn { get; init; }
    public required string Frequency { get; init; }

    /// <summary>From 1.</summary>
    public int Part { get; init; }

    /// <summary>The indicator's owner, or else its initiative's; null where there is nobody to ask.</summary>
    public string? Owner { get; init; }

    /// <summary>From this day on it was said who is asked how often.</summary>
    public DateOnly? AskedFrom { get; init; }

    /// <summary>The day on which its owner was asked; null if they were not, though another may have been.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>By which link it was asked for last, whomever.</summary>
    public string? LinkId { get; init; }

    /// <summary>Its owner was asked for it, and their link was cut off before they gave it.</summary>
    public bool WasAskedInVain { get; init; }

    public int Year => int.Parse(Period, CultureInfo.InvariantCulture);

    /// <summary>The last day that it tells of.</summary>
    public DateOnly EndsOn => Frequencies.EndOf(Year, Frequency, Part);

    /// <summary>The first day on which it can be asked for.</summary>
    public DateOnly DueOn => EndsOn.AddDays(1);

    /// <summary>It was due before anybody was to be asked: nothing is sent by itself, unless somebody asked by hand and in vain.</summary>
    public bool IsFromBefore => AskedFrom is null || DueOn <= AskedFrom;

    /// <summary>The sweep asks for it.</summary>
    public bool IsAskedByItself => Owner is not null && AskedOn is null && (WasAskedInVain || !IsFromBefore);
}
