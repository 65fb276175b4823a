package org.ganlao.platformtest.endpoints;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ganlao.platformtest.Tokens;

/** Who asks which endpoint: with which role, from which region, for which office, and as whom. Patterns as in {@link Endpoint#matches}. */
final class Callers {

    private final Ground ground;
    private final Map<String, Ground> grounds = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();

    Callers(Ground ground) {
        this.ground = ground;
    }

    void at(Ground other, String pattern) {
        grounds.put(pattern, other);
    }

    void only(String region, String pattern) {
        holders.put(pattern, region);
    }

    void forUnit(String unit, String pattern) {
        units.put(pattern, unit);
    }

    void person(String user, String pattern) {
        persons.put(pattern, user);
    }

    Ground ground(Endpoint endpoint) {
        return found(grounds, endpoint).orElse(ground);
    }

    /** The region whose callers alone may, where there is one. */
    Optional<String> holder(Endpoint endpoint) {
        return found(holders, endpoint);
    }

    /** From where the endpoint answers. */
    String home(Endpoint endpoint) {
        return holder(endpoint).orElse(ground(endpoint).own());
    }

    Tokens of(Endpoint endpoint, String where) {
        return with(endpoint.roles().stream().findFirst().orElse(null), endpoint, where, "walker");
    }

    /** Of a read each role by itself; a change is made once. */
    List<Tokens> all(Endpoint endpoint, String where) {
        return endpoint.roles().isEmpty() || !endpoint.isRead()
                ? List.of(of(endpoint, where))
                : endpoint.roles().stream()
                        .map(role -> with(role, endpoint, where, role))
                        .toList();
    }

    /** @param role null for none */
    private Tokens with(String role, Endpoint endpoint, String where, String user) {
        Tokens caller = role == null ? Tokens.of() : Tokens.of(role);
        caller.in(where).as(found(persons, endpoint).orElse(user + "-of-" + where));
        return found(units, endpoint).map(caller::ofUnit).orElse(caller);
    }

    /** The most exact pattern decides. */
    private static <T> Optional<T> found(Map<String, T> declared, Endpoint endpoint) {
        return declared.entrySet().stream()
                .filter(entry -> endpoint.matches(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
