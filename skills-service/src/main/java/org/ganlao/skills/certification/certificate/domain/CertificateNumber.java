package org.ganlao.skills.certification.certificate.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a certificate: year, place and level of its issue, a serial number, and a check character over them (ISO 7064
 * MOD 11-2, as in resident numbers), which tells every wrong digit and every two that were exchanged.
 *
 * @param year of issue, four digits
 * @param place code of the region that issued it, six digits
 * @param level 5 (primary) to 1 (senior technician)
 * @param serial counts without gaps from 1 within place and year
 */
public record CertificateNumber(int year, String place, int level, int serial) {

    public static final int LAST_SERIAL = 999_999;
    public static final int PLACE_DIGITS = 6;

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{3})(\\d{6})([1-5])(\\d{6})([\\dX])");
    private static final Pattern PLACE = Pattern.compile("\\d{6}");

    public CertificateNumber {
        if (year < 1000 || year > 9999 || level < 1 || level > 5 || serial < 1 || serial > LAST_SERIAL) {
            throw new IllegalArgumentException("%d %d %d".formatted(year, level, serial));
        }
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException(place);
        }
    }

    /** Reads a number as people write it; nothing where it is none, or one with a mistake. */
    public static Optional<CertificateNumber> parse(String written) {
        Matcher parts = FORM.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches() || Integer.parseInt(parts.group(4)) == 0) {
            return Optional.empty();
        }
        CertificateNumber number = new CertificateNumber(
                Integer.parseInt(parts.group(1)),
                parts.group(2),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)));
        return checkCharacter(number.checked()) == parts.group(5).charAt(0) ? Optional.of(number) : Optional.empty();
    }

    /** As one number, which is not made by a format: everybody who verifies waits for this. */
    private String checked() {
        return Long.toString(((year * 1_000_000L + Integer.parseInt(place)) * 10 + level) * 1_000_000 + serial);
    }

    private static char checkCharacter(String checked) {
        int product = 0;
        for (int i = 0; i < checked.length(); i++) {
            product = (2 * product + checked.charAt(i) - '0') % 11;
        }
        int check = (12 - 2 * product % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        String checked = checked();
        return checked + checkCharacter(checked);
    }
}
