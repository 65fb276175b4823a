package org.ganlao.platform.problem;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with numbered places. Apostrophes mean nothing here, unlike in {@link java.text.MessageFormat}. */
final class Text {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Text() {}

    static String fill(String template, List<Object> arguments) {
        return replacePlaces(template, place -> {
            int index = Integer.parseInt(place.group(1));
            return index < arguments.size() ? String.valueOf(arguments.get(index)) : "…";
        });
    }

    /** The text without its occurrence: places become an ellipsis. */
    static String general(String template) {
        return replacePlaces(template, place -> "…");
    }

    private static String replacePlaces(String template, java.util.function.Function<MatchResult, String> replacement) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(replacement.apply(place)));
    }
}
