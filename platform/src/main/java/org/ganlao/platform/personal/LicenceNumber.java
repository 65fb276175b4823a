package org.ganlao.platform.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.ganlao.platform.problem.Rejection;

/**
 * The registration number on a business licence (营业执照注册号), which names individual businesses (个体工商户) that have
 * no organisation code: 13 digits before 2007, 15 with a check digit (GS 15-2006) since.
 */
public record LicenceNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{13}|\\d{15}");

    /** @throws Rejection (422) on a wrong form or check digit */
    public LicenceNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Rejection(IdentityRefusal.LICENCE_NUMBER_FORM);
        }
        if (value.length() == 15 && value.charAt(14) != checkDigit(value)) {
            throw new Rejection(IdentityRefusal.LICENCE_NUMBER_CHECK);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LicenceNumber of(String written) {
        return new LicenceNumber(Written.tidy(written));
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }

    /** ISO 7064 MOD 11,10 over the first fourteen digits. */
    static char checkDigit(String number) {
        int product = 10;
        for (int i = 0; i < 14; i++) {
            int sum = (product + number.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return Character.forDigit((11 - product) % 10, 10);
    }
}
