package org.ganlao.laborrights.enforcement.complaint.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ganlao.platform.problem.Rejection;

/**
 * Under which anybody who has it reads how far a complaint is: 15 digits that nobody can guess, and a check character over them
 * (ISO 7064 MOD 11-2), which tells a mistyped one from an unknown one.
 */
public record QueryCode(String value) {

    private static final int DIGITS = 15;
    private static final Pattern FORM = Pattern.compile("[0-9]{15}[0-9X]");

    public QueryCode {
        if (!FORM.matcher(value).matches() || value.charAt(DIGITS) != check(value.substring(0, DIGITS))) {
            throw new Rejection(ComplaintRefusal.QUERY_CODE_MISTYPED);
        }
    }

    /** @param chance anything from 0 on; its last 15 digits count */
    public static QueryCode of(long chance) {
        String digits = "%015d".formatted(chance % 1_000_000_000_000_000L);
        return new QueryCode(digits + check(digits));
    }

    /** As people type it, with blanks and hyphens. */
    public static QueryCode typed(String written) {
        return new QueryCode(written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private static char check(String digits) {
        int sum = 0;
        for (char digit : digits.toCharArray()) {
            sum = (sum + digit - '0') * 2 % 11;
        }
        int left = (12 - sum) % 11;
        return left == 10 ? 'X' : Character.forDigit(left, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
