package org.ganlao.platform.personal;

/** Identity numbers as they may be shown and logged. */
public final class Masking {

    private static final int SHORT = 12;

    private Masking() {}

    /** {@code 3601**********1234}; of numbers under twelve characters only the first and the last two stay. */
    public static String mask(String number) {
        return number.length() < SHORT ? keep(number, 1, 2) : keep(number, 4, 4);
    }

    /**
     * Free text in which whatever looks like a resident identity number (18 or 15 characters with a month and a day in
     * their place) is masked, mistyped ones included. The same instance comes back where nothing was found.
     */
    public static String maskWithin(String text) {
        StringBuilder masked = null;
        int start = 0;
        while (start < text.length()) {
            if (!isDigit(text.charAt(start))) {
                start++;
                continue;
            }
            int end = endOfDigits(text, start);
            int numberEnd = endOfNumber(text, start, end);
            if (numberEnd > 0) {
                masked = masked == null ? new StringBuilder(text) : masked;
                masked.replace(start, numberEnd, mask(text.substring(start, numberEnd)));
                end = numberEnd;
            }
            start = end;
        }
        return masked == null ? text : masked.toString();
    }

    private static String keep(String number, int first, int last) {
        if (number.length() <= first + last) {
            return "*".repeat(number.length());
        }
        return number.substring(0, first)
                + "*".repeat(number.length() - first - last)
                + number.substring(number.length() - last);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The index after the identity number that starts here; -1 if none does. */
    private static int endOfNumber(String text, int start, int endOfDigits) {
        boolean lettered = endOfDigits < text.length() && Character.toUpperCase(text.charAt(endOfDigits)) == 'X';
        int length = endOfDigits - start;
        if (length == 18 || length == 17 && lettered) {
            return isMonthAndDay(text, start + 10) ? start + 18 : -1;
        }
        return length == 15 && isMonthAndDay(text, start + 8) ? endOfDigits : -1;
    }

    private static boolean isMonthAndDay(String text, int at) {
        int month = Integer.parseInt(text, at, at + 2, 10);
        int day = Integer.parseInt(text, at + 2, at + 4, 10);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
