package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.problem.Explanations;
import org.hibernate.Session;

/** Applies some rows in the open transaction and takes them out of staging. */
@ApplicationScoped
class ApplyChunk {

    private final RowCheck check;
    private final NaturalKeys keys;
    private final Staging staging;
    private final Explanations explanations;
    private final Instance<EntityManager> entities;
    private final BulkWork bulk;

    ApplyChunk(
            RowCheck check,
            NaturalKeys keys,
            Staging staging,
            Explanations explanations,
            Instance<EntityManager> entities,
            BulkWork bulk) {
        this.check = check;
        this.keys = keys;
        this.staging = staging;
        this.explanations = explanations;
        this.entities = entities;
        this.bulk = bulk;
    }

    /** Checks the rows in the same transaction, so that they see what those before them left in it. */
    <T> ChunkResult apply(Import file, ImportHandler<T> handler, List<StagedRow> rows) {
        bulk.begin();
        return apply(file, handler, rows, check.check(file, handler, rows));
    }

    <T> ChunkResult apply(Import file, ImportHandler<T> handler, ReadyRows<T> ready) {
        bulk.begin(ready.learnt());
        return apply(file, handler, ready.rows(), ready.checked());
    }

    private <T> ChunkResult apply(
            Import file, ImportHandler<T> handler, List<StagedRow> rows, RowCheck.Checked<T> checked) {
        entities.stream().forEach(session -> session.unwrap(Session.class).setJdbcBatchSize(rows.size()));
        NaturalKeys.Sorted<T> sorted = keys.sort(file, checked.good());
        if (!sorted.fresh().isEmpty()) {
            handler.apply(sorted.fresh());
            bulk.write();
        }
        entities.stream().forEach(ApplyChunk::writeOut);
        List<ImportRow<T>> refused =
                sorted.fresh().stream().filter(row -> row.refusal() != null).toList();
        if (file.mode() == ImportMode.PARTIAL && anotherHasTheKeyOf(refused, checked.good())) {
            throw new KeyOfRefused();
        }
        keys.forget(file, refused);
        List<RowFault> faults = new ArrayList<>(checked.faults());
        faults.addAll(sorted.changed());
        refused.forEach(row -> faults.add(RowFault.of(row.staged(), explanations.of(row.refusal()))));
        staging.refuse(file.id(), faults);
        staging.clear(file.id(), rows.get(rows.size() - 1).line());
        bulk.end();
        return new ChunkResult(sorted.fresh().size() - refused.size(), sorted.repeated(), faults);
    }

    /** Then the other row was judged by one that is not taken. */
    private static <T> boolean anotherHasTheKeyOf(List<ImportRow<T>> refused, List<ImportRow<T>> good) {
        Set<String> held = refused.stream()
                .filter(row -> row.key() != null)
                .map(row -> row.key().naturalKey())
                .collect(Collectors.toSet());
        return good.stream()
                        .filter(row ->
                                row.key() != null && held.contains(row.key().naturalKey()))
                        .count()
                > held.size();
    }

    /** Errors of the database belong to the rows at hand, and a long transaction must not remember every entity. */
    private static void writeOut(EntityManager session) {
        session.flush();
        session.clear();
    }

    /** A chunk of several rows is not applied as it is; the one of a single row never meets this. */
    private static final class KeyOfRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyOfRefused() {
            super("a row has the natural key of a refused one");
        }
    }
}
