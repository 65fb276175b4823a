package org.ganlao.platform.personal.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table {@code person_token_alias}. */
@ApplicationScoped
class TokenAliases {

    private static final String ONE_AT_A_TIME =
            "select 1 from pg_advisory_xact_lock(hashtextextended('person token alias', 0))";
    private static final String NONE_MEANWHILE =
            "select 1 from pg_advisory_xact_lock_shared(hashtextextended('person token alias', 0))";
    private static final String CURRENT =
            "select current_token from person_token_alias where old_token = :token or new_token = :token limit 1";
    private static final String CONNECTED =
            "select old_token, new_token, replaced_at from person_token_alias where current_token in (:current)";
    private static final String ADD = """
            insert into person_token_alias (old_token, new_token, replaced_at, current_token)
            values (:old, :new, :at, :current)
            on conflict do nothing""";
    private static final String LEAD_TO =
            "update person_token_alias set current_token = :current where old_token in (:tokens)";

    private final EntityManager database;

    TokenAliases(EntityManager database) {
        this.database = database;
    }

    String current(String token) {
        List<?> found = database.createNativeQuery(CURRENT, String.class)
                .setParameter("token", token)
                .getResultList();
        return found.isEmpty() ? token : (String) found.get(0);
    }

    /** The same, and it stays so until the transaction ends: {@link #add} waits. */
    String held(String token) {
        database.createNativeQuery(NONE_MEANWHILE).getSingleResult();
        return current(token);
    }

    /** Keeps others from {@link #add} until the transaction ends. */
    void lock() {
        database.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
    }

    /**
     * Takes a replacement in, whenever it happened.
     *
     * @return each token of the person that is valid no more, with the one that is
     */
    Map<String, String> add(Replacement replacement) {
        lock();
        String standing = current(replacement.replacement());
        Set<String> persons = new HashSet<>(List.of(current(replacement.old()), standing));
        int added = database.createNativeQuery(ADD)
                .setParameter("old", replacement.old())
                .setParameter("new", replacement.replacement())
                .setParameter("at", replacement.at())
                .setParameter("current", standing)
                .executeUpdate();
        if (added == 0) {
            return Map.of();
        }
        Map<String, String> current = Replacement.current(connected(persons));
        database.createNativeQuery(LEAD_TO)
                .setParameter("current", current.get(replacement.old()))
                .setParameter("tokens", current.keySet())
                .executeUpdate();
        return current.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Replacement> connected(Set<String> current) {
        Query query = database.createNativeQuery(CONNECTED, Object[].class).setParameter("current", current);
        List<Replacement> connected = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            connected.add(new Replacement((String) columns[0], (String) columns[1], (Instant) columns[2]));
        }
        return connected;
    }
}
