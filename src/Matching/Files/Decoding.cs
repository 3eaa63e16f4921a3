using System.Text;
using System.Text.Unicode;

namespace Matching.Files;

/// <summary>The bytes of a file as UTF-8 text, whatever program saved them.</summary>
public static class Decoding
{
    /// <summary>Stands where bytes had no meaning. A control character, so that no row that holds it can pass.</summary>
    public const char Undecodable = '\u0081';

    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The characters of the bytes 80 to 9F in Windows-1252; five of them have none.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u0081\u017D\u0081"
        + "\u0081\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u0081\u017E\u0178";

    /// <returns>UTF-8 without a mark; null for UTF-32, which no office saves and nobody should guess.</returns>
    public static ReadOnlyMemory<byte>? ToUtf8(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => (ReadOnlyMemory<byte>?)null,
        [0xFF, 0xFE, ..] => FromMarked(new UnicodeEncoding(bigEndian: false, byteOrderMark: true), bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => FromMarked(new UnicodeEncoding(bigEndian: true, byteOrderMark: true), bytes.AsSpan(2)),
        _ when bytes.AsSpan().StartsWith(Utf8Mark) => Utf8.IsValid(bytes) ? bytes.AsMemory(3) : FromMarked(new UTF8Encoding(), bytes.AsSpan(3)),
        _ => Utf8.IsValid(bytes) ? bytes : FromWindows1252(bytes),
    };

    private static byte[] FromMarked(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var decoder = (Encoding)encoding.Clone();
        decoder.DecoderFallback = new DecoderReplacementFallback(Undecodable.ToString());
        return Encoding.UTF8.GetBytes(decoder.GetString(bytes));
    }

    private static byte[] FromWindows1252(byte[] bytes) =>
        Encoding.UTF8.GetBytes(string.Create(bytes.Length, bytes, static (text, bytes) =>
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                text[i] = bytes[i] is >= 0x80 and <= 0x9F ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
            }
        }));
}
