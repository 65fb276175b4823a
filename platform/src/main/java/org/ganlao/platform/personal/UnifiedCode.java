package org.ganlao.platform.personal;

import java.util.regex.Pattern;
import org.ganlao.platform.problem.Rejection;

/** The 18 characters of GB 32100-2015, of which the ninth to the seventeenth are the organisation code. */
final class UnifiedCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private UnifiedCode() {}

    static String organisationCodeIn(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new Rejection(IdentityRefusal.ORGANISATION_CODE_FORM);
        }
        if (code.charAt(17) != checkCharacter(code)) {
            throw new Rejection(IdentityRefusal.UNIFIED_CODE_CHECK);
        }
        return code.substring(8, 17);
    }

    /** A remainder of 0 gives 0, not 31: hence the outer modulus. */
    static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
