using System.Globalization;
using Matching.Kpi.Report;
using Matching.Results.Cataloguing;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>The money of a year: what the programme may spend, and what its initiatives were given and have spent.</summary>
public sealed class BudgetModel(BudgetStore store, InitiativeStore initiatives, SaveBudget save, Clocks clocks) : CataloguePage(clocks)
{
    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>By initiative.</summary>
    [BindProperty]
    public Dictionary<string, string?> Granted { get; set; } = [];

    /// <summary>By initiative.</summary>
    [BindProperty]
    public Dictionary<string, string?> Spent { get; set; } = [];

    public ProgrammeBudget Budget { get; private set; } = null!;

    public IReadOnlyDictionary<string, CatalogueInitiative> Initiatives { get; private set; } = new Dictionary<string, CatalogueInitiative>(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        (Version, Amount, Note) = (Budget.Version, Written(Budget.Amount), Budget.Note);
        Granted = Budget.Initiatives.ToDictionary(one => one.Initiative, one => Written(one.Granted), StringComparer.Ordinal);
        Spent = Budget.Initiatives.ToDictionary(one => one.Initiative, one => Written(one.Spent), StringComparer.Ordinal);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        if (!await LoadAsync())
        {
            return NotFound();
        }

        Mark(!TryRead(Amount, out var amount), nameof(Amount), "amount_cannot_be");
        var money = new List<MoneyLine>();
        foreach (var one in Budget.Initiatives)
        {
            Mark(!TryRead(Granted.GetValueOrDefault(one.Initiative), out var granted), $"Granted[{one.Initiative}]", "amount_cannot_be");
            Mark(!TryRead(Spent.GetValueOrDefault(one.Initiative), out var spent), $"Spent[{one.Initiative}]", "amount_cannot_be");
            money.Add(new MoneyLine { Initiative = one.Initiative, Granted = granted, Spent = spent });
        }

        if (Slips.Count > 0)
        {
            return Again();
        }

        var said = new ProgrammeBudget { Period = Period, Amount = amount, Note = FreeText.Of(Note), Version = Version, Initiatives = money };
        return Answer(await save.HandleAsync(said, Change), $"{CatalogueAddress.OfBudget(Year)}?done=saved");
    }

    /// <summary>Kroner as people write them: 4.000.000, 4 000 000 or 4000000.</summary>
    /// <returns>False if it is none; an empty field is unknown.</returns>
    private static bool TryRead(string? typed, out long? amount)
    {
        var digits = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('.' or ',')));
        amount = null;
        if (digits.Length == 0)
        {
            return true;
        }

        // A point or comma that does not part thousands would be øre, or a slip.
        if (typed!.Split('.', ',').Skip(1).Any(part => string.Concat(part.Where(c => !char.IsWhiteSpace(c))).Length != 3)
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var read))
        {
            return false;
        }

        amount = read;
        return true;
    }

    private static string? Written(long? amount) => amount is { } known ? Say.Grouped(known, 0) : null;

    private async Task<bool> LoadAsync()
    {
        if (!YearCanBe)
        {
            return false;
        }

        Budget = await store.OfAsync(Period);
        Initiatives = (await initiatives.OfPeriodAsync(Period)).ToDictionary(one => one.Code, StringComparer.Ordinal);
        return true;
    }
}
