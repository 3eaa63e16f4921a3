namespace Matching.Samples.Names;

/// <summary>Names, e-mail addresses and phone numbers that nobody has: reserved domains, and a number range that is not in use.</summary>
internal sealed class Identity(Dice dice)
{
    private static readonly string[] Domains = ["example.org", "example.com", "example.net"];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Name(Origin origin, string gender)
    {
        var woman = string.Equals(gender, "f", StringComparison.Ordinal)
            || (!string.Equals(gender, "m", StringComparison.Ordinal) && dice.Chance(50));
        for (var tries = 0; tries < 200; tries++)
        {
            var name = $"{dice.Pick(woman ? origin.Women : origin.Men)} {dice.Pick(origin.Surnames)}";
            if (taken.Add(name))
                return name;
        }

        throw new InvalidOperationException("An origin has run out of names; add some to it.");
    }

    public string Email(string name) => $"{Latin(name).Replace(' ', '.')}@{dice.Pick(Domains)}";

    public string Phone() => $"+45 00 {dice.Between(10, 99)} {dice.Between(10, 99)} {dice.Between(10, 99)}";

    private static string Latin(string name) => string.Concat(name.ToLowerInvariant().Select(Letter));

    private static string Letter(char c) => c switch
    {
        'æ' or 'ä' => "ae",
        'ø' or 'ö' => "oe",
        'å' => "aa",
        'ü' => "u",
        'á' or 'ã' or 'ą' => "a",
        'é' or 'ê' or 'ė' => "e",
        'í' or 'ı' => "i",
        'ó' => "o",
        'ç' or 'ć' or 'č' => "c",
        'ł' => "l",
        'ń' or 'ñ' => "n",
        'ş' or 'ś' => "s",
        'ž' or 'ź' => "z",
        _ => c.ToString(),
    };
}
