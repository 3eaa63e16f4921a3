using System.Data;
using System.Globalization;
using Dapper;

namespace Matching.Database;

/// <summary>How column values become property values: said once, before the first query.</summary>
internal static class DapperSettings
{
    public static void Apply()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        // Dapper prefers its own mapping of a known type to a handler, so the known ones are taken out first.
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new DateHandler());
        SqlMapper.AddTypeHandler(new InstantHandler());
        SqlMapper.AddTypeHandler(new TagsHandler());
    }

    private sealed class DateHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            parameter.DbType = DbType.Date;
            parameter.Value = value;
        }

        public override DateOnly Parse(object value) => value switch
        {
            DateOnly date => date,
            DateTime moment => DateOnly.FromDateTime(moment),
            _ => DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Instants are UTC text of fixed width, so that they sort and compare alike in both databases.</summary>
    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            parameter.DbType = DbType.String;
            parameter.Value = Instants.Text(value);
        }

        public override DateTimeOffset Parse(object value) =>
            DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }

    private sealed class TagsHandler : SqlMapper.TypeHandler<Tags>
    {
        public override void SetValue(IDbDataParameter parameter, Tags? value)
        {
            parameter.DbType = DbType.String;
            parameter.Value = value?.ToString() ?? "";
        }

        public override Tags Parse(object value) => Tags.Parse((string)value);
    }
}
