package org.ganlao.platform.parameter;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Brings the values of this release into the database, once, however often and on however many instances it starts.
 * What persons have decided stays; a later decision also ends a shipped value that was open.
 */
@ApplicationScoped
class LoadShippedParameters {

    private static final String ONE_INSTANCE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('shipped parameters', 0))";

    private final ShippedParameters shipped;
    private final ParameterRepository repository;
    private final EntityManager database;

    LoadShippedParameters(ShippedParameters shipped, ParameterRepository repository, EntityManager database) {
        this.shipped = shipped;
        this.repository = repository;
        this.database = database;
    }

    @Transactional
    void load(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        database.createNativeQuery(ONE_INSTANCE_AT_A_TIME).getSingleResult();
        shipped.all().forEach(parameter -> parameter.dated().forEach(dated -> load(dated, parameter.label())));
    }

    private void load(DatedValue released, ShippedParameter.Label label) {
        DatedValue dated = repository
                .nextBegin(released)
                .filter(next -> released.to() == null || !released.to().isBefore(next))
                .map(next -> released.until(next.minusDays(1)))
                .orElse(released);
        repository.approvedFrom(dated).ifPresentOrElse(known -> known.correct(dated, label), () -> {
            repository.openBefore(dated).ifPresent(open -> open.endBefore(dated.from()));
            repository.flush(dated.key());
            repository.add(StoredValue.shipped(dated, label));
        });
        repository.flush(dated.key());
    }
}
