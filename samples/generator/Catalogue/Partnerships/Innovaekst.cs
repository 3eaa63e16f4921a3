namespace Matching.Samples.Catalogue.Partnerships;

internal static class Innovaekst
{
    public static Initiative Row => new()
    {
        Code = "innovaekst",
        Track = "partnerships",
        Order = 8,
        NameDa = "INNOVÆKST: innovation og effektivitet via diversitet",
        NameEn = "INNOVÆKST: innovation through diversity",
        Funding = "programme",
        GoalDa =
            "Flagskib. Virksomheder med flere end 50 ansatte udvikler metoder, så bestyrelser, ledelser og projektgrupper bliver mindre " +
            "ens og får nye idéer ud af det.",
        GoalEn =
            "Flagship. Companies with more than 50 employees develop methods that make boards, management and project groups less alike " +
            "and turn that into new ideas.",
        CriteriaDa =
            "30 virksomheder med mindst 1.500 københavnske arbejdspladser gennemfører forløbet. I 2012 øger de diversiteten med 5-10 % i " +
            "gennemsnit i bestyrelser, ledelse og projektgrupper, og et seminar viser metoderne og de første resultater.",
        CriteriaEn =
            "30 companies with at least 1,500 jobs in Copenhagen complete the course. In 2012 they raise diversity by 5 to 10 % on " +
            "average on boards, in management and in project groups, and a seminar shows the methods and the first results.",
        StatusDa =
            "26 virksomheder med 12.500 arbejdspladser er med. Det var svært at finde dem, så projektet blev fire måneder forsinket, og " +
            "målingen af diversitet er flyttet til januar 2013. Et arrangement om vækst den 5. december samlede 170 ledere.",
        StatusEn =
            "26 companies with 12,500 jobs take part. They were hard to find, so the project ran four months late, and diversity will be " +
            "measured in January 2013 instead. An event on growth on 5 December drew 170 leaders.",
        Indicators =
        [
            new("companies", "Virksomheder rekrutteret", "Companies recruited")
            {
                Target = Target.AtLeast("30"),
                Note = new(
                    "Kriteriet kræver rekrutteret og gennemført; gennemførelse er ikke oplyst. Sammen med M+ 51, som i resuméet.",
                    "The criterion says recruited and complete; completion is not given. With M+ 51, as the summary page says."),
                Observations =
                [
                    Observation.Measured("26").With(Remarks.NotMet),
                ],
            },
            new("workplaces", "Arbejdspladser repræsenteret", "Workplaces that they represent")
            {
                Target = Target.AtLeast("1500"),
                Observations =
                [
                    Observation.Measured("12500"),
                ],
            },
            new("diversity-gain", "Gennemsnitlig stigning i diversitet", "Average rise in diversity on boards, management and project groups")
            {
                Unit = "percent",
                Target = Target.Between("5", "10"),
                Note = new(
                    "Målingen er udskudt til januar 2013, fordi rekrutteringen blev fire måneder forsinket.",
                    "Measurement postponed to January 2013: recruitment ran 4 months late."),
                Observations =
                [
                    Observation.Pending(),
                ],
            },
            new("seminar", "Vækst gennem mangfoldighed-seminar afholdt", "Growth through diversity seminar held")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "5. december 2012.",
                    "2012-12-05."),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("seminar-leaders", "Ledere til seminaret", "Leaders at the seminar")
            {
                Note = new(
                    "Resuméet siger over 170.",
                    "The summary page says over 170."),
                Observations =
                [
                    Observation.Measured("170"),
                    Observation.AlsoStated("170", "more than").FromSummary().With(new(
                        "Resuméet siger over 170.",
                        "The summary page says over 170.")),
                ],
            },
        ],
    };
}
