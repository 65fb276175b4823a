package org.ganlao.platform.region;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the digits of a code say by themselves. */
final class RegionCode {

    private static final Pattern FORM = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWNSHIP_DIGITS = 9;

    private RegionCode() {}

    static boolean isWellFormed(String code) {
        return FORM.matcher(code).matches();
    }

    static RegionLevel level(String code) {
        if (code.length() > TOWNSHIP_DIGITS) {
            return RegionLevel.COMMUNITY;
        }
        if (code.length() > COUNTY_DIGITS) {
            return RegionLevel.TOWNSHIP;
        }
        if (code.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return code.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
    }

    static Optional<String> parent(String code) {
        return switch (level(code)) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(code.substring(0, 2) + "0000");
            case COUNTY -> Optional.of(code.substring(0, 4) + "00");
            case TOWNSHIP -> Optional.of(code.substring(0, COUNTY_DIGITS));
            case COMMUNITY -> Optional.of(code.substring(0, TOWNSHIP_DIGITS));
        };
    }

    /** The digits that all codes inside share. */
    static String prefix(String code) {
        return switch (level(code)) {
            case PROVINCE -> code.substring(0, 2);
            case CITY -> code.substring(0, 4);
            case COUNTY, TOWNSHIP, COMMUNITY -> code;
        };
    }

    static String county(String code) {
        return code.substring(0, COUNTY_DIGITS);
    }
}
