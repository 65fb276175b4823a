package org.ganlao.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.problem.Explanations;
import org.ganlao.platform.problem.Rejection;

/** Whether a record can be applied: it can be read, keeps the rules of its request record, and its handler agrees. */
@ApplicationScoped
class RowCheck {

    private final RowReading reading;
    private final RowConstraints constraints;
    private final Explanations explanations;
    private final BulkWork work;

    RowCheck(RowReading reading, RowConstraints constraints, Explanations explanations, BulkWork work) {
        this.reading = reading;
        this.constraints = constraints;
        this.explanations = explanations;
        this.work = work;
    }

    /** The good ones and what is wrong with the others. */
    record Checked<T>(List<ImportRow<T>> good, List<RowFault> faults) {}

    <T> Checked<T> check(Import file, ImportHandler<T> handler, List<StagedRow> rows) {
        RowShape shape = RowShape.of(handler.rowType());
        Checked<T> checked = new Checked<>(new ArrayList<>(), new ArrayList<>());
        for (StagedRow row : rows) {
            try {
                ObjectNode tree = reading.tree(row, file, shape);
                T value = reading.value(tree, file, handler.rowType());
                Optional<RowFault> broken = constraints.broken(row, value);
                if (broken.isPresent()) {
                    checked.faults().add(broken.get());
                } else {
                    handler.check(value);
                    checked.good().add(new ImportRow<>(row, value, key(handler.naturalKey(value), tree), work));
                }
            } catch (JsonProcessingException | Rejection e) {
                checked.faults().add(RowFault.of(row, explanations.of(e)));
            }
        }
        return checked;
    }

    private static RowKey key(String naturalKey, ObjectNode tree) {
        return naturalKey == null ? null : new RowKey(naturalKey, RowHash.of(tree));
    }
}
