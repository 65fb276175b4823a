package org.ganlao.platform.personal.rotation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One token was replaced by another at a time. */
record Replacement(String old, String replacement, Instant at) {

    private static final Comparator<Replacement> IN_ORDER = Comparator.comparing(Replacement::at)
            .thenComparing(Replacement::old)
            .thenComparing(Replacement::replacement);

    /**
     * The token that stands for each person once the replacements are taken in the order of their times, in whatever
     * order they are given. A replacement by a token that was itself replaced leads on to that one's; one that takes
     * an earlier replacement back makes the first token current again.
     *
     * @return current token by token, for every token that occurs
     */
    static Map<String, String> current(List<Replacement> replacements) {
        Map<String, Person> persons = new HashMap<>();
        replacements.stream().sorted(IN_ORDER).forEach(next -> {
            Person before = persons.computeIfAbsent(next.old(), Person::new);
            Person after = persons.computeIfAbsent(next.replacement(), Person::new);
            if (before == after) {
                after.current = after.current.equals(next.old()) ? next.replacement() : after.current;
            } else {
                after.tokens.addAll(before.tokens);
                before.tokens.forEach(token -> persons.put(token, after));
            }
        });
        Map<String, String> current = new HashMap<>();
        persons.forEach((token, person) -> current.put(token, person.current));
        return current;
    }

    /** All tokens of one person, and the one that counts. */
    private static final class Person {

        private final Set<String> tokens = new LinkedHashSet<>();
        private String current;

        Person(String token) {
            tokens.add(token);
            current = token;
        }
    }
}
