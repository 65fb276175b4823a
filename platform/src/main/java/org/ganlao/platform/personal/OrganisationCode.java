package org.ganlao.platform.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.ganlao.platform.problem.Rejection;

/** The code of an organisation (组织机构代码, GB 11714-1997): eight characters and a check character, no hyphen. */
public record OrganisationCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final Pattern WITH_HYPHEN = Pattern.compile("[0-9A-Z]{8}-[0-9X]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** @throws Rejection (422) on a wrong form or check character */
    public OrganisationCode {
        if (!FORM.matcher(value).matches()) {
            throw new Rejection(IdentityRefusal.ORGANISATION_CODE_FORM);
        }
        if (value.charAt(8) != checkCharacter(value)) {
            throw new Rejection(IdentityRefusal.ORGANISATION_CODE_CHECK);
        }
    }

    /**
     * Reads {@code 71526726X}, the printed {@code 71526726-X}, or the 18-character unified code
     * {@code 9144030071526726XG} that holds it and whose own check character must be right too.
     *
     * @throws Rejection (422) naming what is wrong with it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganisationCode of(String written) {
        String code = Written.tidy(written);
        if (code.length() == 18) {
            return new OrganisationCode(UnifiedCode.organisationCodeIn(code));
        }
        return new OrganisationCode(WITH_HYPHEN.matcher(code).matches() ? code.substring(0, 8) + code.charAt(9) : code);
    }

    /** As certificates print it: {@code 71526726-X}. */
    public String printed() {
        return value.substring(0, 8) + "-" + value.charAt(8);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }

    static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(i), 36) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
    }
}
