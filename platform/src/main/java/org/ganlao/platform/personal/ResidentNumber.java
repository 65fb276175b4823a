package org.ganlao.platform.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.ganlao.platform.problem.Rejection;

/**
 * The arithmetic of GB 11643-1999. The address code is that of the first registration, and abolished codes stay legal,
 * so only its province is judged.
 */
final class ResidentNumber {

    private static final Pattern EIGHTEEN = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern FIFTEEN = Pattern.compile("\\d{15}");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private ResidentNumber() {}

    /** A number of the first generation becomes one of 18 characters: the century, then the check character. */
    static String canonical(String tidy) {
        if (!FIFTEEN.matcher(tidy).matches()) {
            return tidy;
        }
        String seventeen = tidy.substring(0, 6) + "19" + tidy.substring(6);
        return seventeen + checkCharacter(seventeen);
    }

    static void require(String number) {
        if (!EIGHTEEN.matcher(number).matches()) {
            throw new Rejection(IdentityRefusal.RESIDENT_ID_FORM);
        }
        if (!PROVINCES.contains(number.substring(0, 2))) {
            throw new Rejection(IdentityRefusal.RESIDENT_ID_ADDRESS);
        }
        if (number.charAt(17) != checkCharacter(number)) {
            throw new Rejection(IdentityRefusal.RESIDENT_ID_CHECK);
        }
        birthDate(number);
    }

    static LocalDate birthDate(String number) {
        try {
            return LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
        } catch (DateTimeException e) {
            throw new Rejection(IdentityRefusal.RESIDENT_ID_BIRTH_DATE);
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    static Sex sex(String number) {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** ISO 7064 MOD 11-2 over the first 17 digits. */
    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
