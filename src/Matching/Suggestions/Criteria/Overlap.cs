using Matching.People;

namespace Matching.Suggestions.Criteria;

/// <summary>How two lists of tags meet, compared as sets and by code unit: a tag that is written twice counts once.</summary>
internal static class Overlap
{
    public static bool Any(Tags one, Tags other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            if (Has(other, one[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Number of different tags that are in both.</summary>
    public static int Shared(Tags one, Tags other)
    {
        var shared = 0;
        for (var i = 0; i < one.Count; i++)
        {
            shared += Has(other, one[i]) && !IsRepeat(one, i) ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The different tags that are in both, in the order of the first.</summary>
    public static Tags Both(Tags one, Tags other)
    {
        var both = new string[Shared(one, other)];
        for (var (i, count) = (0, 0); count < both.Length; i++)
        {
            if (Has(other, one[i]) && !IsRepeat(one, i))
            {
                both[count++] = one[i];
            }
        }

        return Tags.Of(both);
    }

    /// <summary>Number of different tags.</summary>
    public static int Distinct(Tags tags)
    {
        var distinct = 0;
        for (var i = 0; i < tags.Count; i++)
        {
            distinct += IsRepeat(tags, i) ? 0 : 1;
        }

        return distinct;
    }

    public static bool Has(Tags tags, string tag) => IndexOf(tags, tag) >= 0;

    /// <summary>The first place of a tag, from 0; -1 if it is not there.</summary>
    public static int IndexOf(Tags tags, string tag)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            if (string.Equals(tags[i], tag, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsRepeat(Tags tags, int place) => IndexOf(tags, tags[place]) < place;
}
