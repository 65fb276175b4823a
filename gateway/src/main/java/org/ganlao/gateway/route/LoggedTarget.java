package org.ganlao.gateway.route;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.platform.personal.Masking;

/**
 * A request's target as it may be logged. Of the query only values show that name a place, a time or a form, never whom
 * somebody looked for; everything else is a star, whether or not anyone has thought of it.
 */
final class LoggedTarget {

    private static final String HIDDEN = "*";

    private static final Set<String> SHOWN = Set.of(
            "asOf",
            "bom",
            "explain",
            "format",
            "from",
            "indicator",
            "labels",
            "lang",
            "level",
            "limit",
            "measure",
            "month",
            "on",
            "order",
            "region",
            "since",
            "sinceTimePeriod",
            "state",
            "status",
            "time",
            "to",
            "until",
            "untilTimePeriod",
            "year");

    /** Below it stands a person's token or number. */
    private static final String PERSONS = "persons";

    /** As telephone numbers and numbers of papers are written. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{7,17}");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:,~+-]{0,64}");

    private LoggedTarget() {}

    /** @param query as it was sent, null without one */
    static String of(String path, String query) {
        String shown = path(path.split("/", -1));
        return query == null || query.isEmpty()
                ? shown
                : shown + "?"
                        + Arrays.stream(query.split("&"))
                                .map(LoggedTarget::parameter)
                                .collect(Collectors.joining("&"));
    }

    private static String path(String... segments) {
        return IntStream.range(0, segments.length)
                .mapToObj(i -> i > 0 && segments[i - 1].equals(PERSONS) ? HIDDEN : plain(segments[i]))
                .collect(Collectors.joining("/"));
    }

    private static String parameter(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        String value = equals < 0 ? "" : parameter.substring(equals + 1);
        return plain(name) + "=" + (SHOWN.contains(name) ? plain(value) : HIDDEN);
    }

    private static String plain(String text) {
        return PLAIN.matcher(text).matches() && !NUMBER.matcher(text).matches() ? Masking.maskWithin(text) : HIDDEN;
    }
}
