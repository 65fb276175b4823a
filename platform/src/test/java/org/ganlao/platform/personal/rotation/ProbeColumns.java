package org.ganlao.platform.personal.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** What the probe keeps; of two visits of one person to one place it keeps one. */
@ApplicationScoped
class ProbeColumns implements PersonalDataColumns {

    static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:person, 0))";

    private final EntityManager database;

    ProbeColumns(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<ProtectedIdColumns> protectedIds() {
        return List.of(ProtectedIdColumns.of("probe_person"));
    }

    @Override
    public List<TokenColumn> tokens() {
        return List.of(new TokenColumn("probe_visit", "visitor"));
    }

    @Override
    public void lockPersons(Set<String> tokens) {
        tokens.stream()
                .sorted()
                .forEach(token -> database.createNativeQuery(LOCK)
                        .setParameter("person", token)
                        .getSingleResult());
    }

    @Override
    public void beforeReplacement(String token, String replacement) {
        database.createNativeQuery("""
                        delete from probe_visit mine using probe_visit same
                        where mine.visitor = :token and same.visitor = :replacement and mine.place = same.place""")
                .setParameter("token", token)
                .setParameter("replacement", replacement)
                .executeUpdate();
    }
}
