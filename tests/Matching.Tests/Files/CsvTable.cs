namespace Matching.Tests.Files;

/// <summary>The text of one CSV file: a header and rows that are changed by column name before it is written.</summary>
internal sealed class CsvTable
{
    private readonly List<string> columns;
    private readonly List<Dictionary<string, string>> rows = [];

    private CsvTable(string header) => columns = [.. header.Split(',')];

    public static CsvTable Participants() => new CsvTable(
        "id,programme,segment,name,email,phone,birth_year,gender,languages,district,occupation,interests,goals,availability,wants_gender,registered_on,consent_on")
        .Row("p1,host,expat,Anna Ørsted,anna@example.org,+45 11111111,1980,f,en|da,valby,2310,music|chess,danish|network,mon-evening,any,2012-01-05,2012-01-05")
        .Row("p2,mentor,young,Bilal Åkesson,,,1993,m,da|ar,indre-by,,,job-search,,,2012-02-01,");

    public static CsvTable Volunteers() => new CsvTable(
        "id,programme,name,email,phone,birth_year,gender,languages,district,occupation,sector,interests,offers,availability,accepts_gender,capacity,vetted_on,child_certificate_on,registered_on,consent_on")
        .Row("v1,host,Carl Æbelø,carl@example.org,,1970,m,da|en,valby,2310,it,music,danish,mon-evening,any,2,2012-01-01,,2012-01-01,2012-01-01")
        .Row("v2,mentor,Dorte,,,1965,f,da,indre-by,1,,,job-search,,any,1,2012-01-01,,2012-01-01,2012-01-01");

    public static CsvTable Matches() => new CsvTable("id,programme,participant,volunteer,proposed_on,state,started_on,ended_on,end_reason")
        .Row("m1,host,p1,v1,2012-02-01,ended,2012-02-10,2012-09-01,goal_reached")
        .Row("m2,mentor,p2,v2,2012-03-01,active,2012-03-10,,");

    public static CsvTable Surveys() => new CsvTable("match,respondent,wave,question,answer,answered_on")
        .Row("m1,participant,3m,feels_included,4,2012-05-11")
        .Row("m2,participant,6m,occupation_now,job,2012-10-01");

    public static CsvTable Initiatives() => new CsvTable("code,track,name_da,name_en,funding,state,order")
        .Row("host,partnerships,Værtsprogrammet,Copenhagen Host Program,programme,carried_out,15")
        .Row("young-mentor,partnerships,Mentorprogram,Mentor programme,programme,carried_out,13");

    public static CsvTable Indicators() => new CsvTable("code,initiative,name_da,name_en,unit,comparator,target,target_high,source,period")
        .Row("host.matches,host,Match,Matches,count,>=,150,,matches,2012")
        .Row("young-mentor.leaders,young-mentor,Ledere,Leaders,count,between,8,10.5,manual,2012");

    public static CsvTable Observations() => new CsvTable("indicator,period,value,qualifier,state,source,note_da,note_en,observed_on")
        .Row("young-mentor.leaders,2012,9.5,about,measured,report,,,2013-01-01");

    public CsvTable Row(string cells)
    {
        var values = cells.Split(',');
        rows.Add(columns.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        return this;
    }

    public CsvTable With(int row, string column, string cell)
    {
        rows[row][column] = cell;
        return this;
    }

    public CsvTable Plus(string column, params string[] cells)
    {
        columns.Add(column);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i][column] = i < cells.Length ? cells[i] : "";
        }

        return this;
    }

    public CsvTable Without(string column)
    {
        columns.Remove(column);
        return this;
    }

    public CsvTable Again(int row)
    {
        rows.Add(new Dictionary<string, string>(rows[row], StringComparer.Ordinal));
        return this;
    }

    public CsvTable Only(int row)
    {
        var kept = rows[row];
        rows.Clear();
        rows.Add(kept);
        return this;
    }

    public CsvTable Reversed()
    {
        columns.Reverse();
        return this;
    }

    public string Text(char separator = ',', string newLine = "\n") => string.Concat(
        rows.Select(row => columns.Select(column => row[column])).Prepend(columns)
            .Select(cells => string.Join(separator, cells.Select(cell => Quoted(cell, separator))) + newLine));

    public override string ToString() => Text();

    private static string Quoted(string cell, char separator) =>
        cell.AsSpan().ContainsAny(separator, '"', '\n') || cell.Contains('\r', StringComparison.Ordinal)
            ? '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            : cell;
}
