package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.event.Event;
import org.ganlao.platform.problem.Explanations;
import org.hibernate.Session;

/** Applies some rows in the open transaction and takes them out of staging. */
@ApplicationScoped
class ApplyChunk {

    /** One event carries what came of them. */
    static final int ROWS = Event.MAX_ITEMS;

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

    <T> ChunkResult apply(Import file, ImportHandler<T> handler, List<StagedRow> rows) {
        bulk.begin();
        entities.stream().forEach(session -> session.unwrap(Session.class).setJdbcBatchSize(ROWS));
        RowCheck.Checked<T> checked = check.check(file, handler, rows);
        NaturalKeys.Sorted<T> sorted = keys.sort(file, checked.good());
        if (!sorted.fresh().isEmpty()) {
            handler.apply(sorted.fresh());
            bulk.write();
        }
        entities.stream().forEach(ApplyChunk::writeOut);
        List<ImportRow<T>> refused =
                sorted.fresh().stream().filter(row -> row.refusal() != null).toList();
        keys.forget(file, refused);
        List<RowFault> faults = new ArrayList<>(checked.faults());
        faults.addAll(sorted.changed());
        refused.forEach(row -> faults.add(RowFault.of(row.staged(), explanations.of(row.refusal()))));
        staging.refuse(file.id(), faults);
        staging.clear(file.id(), rows.get(0).line(), rows.get(rows.size() - 1).line());
        bulk.end();
        return new ChunkResult(sorted.fresh().size() - refused.size(), sorted.repeated(), faults);
    }

    /** Errors of the database belong to the rows at hand, and a long transaction must not remember every entity. */
    private static void writeOut(EntityManager session) {
        session.flush();
        session.clear();
    }
}
