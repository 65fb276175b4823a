package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.platform.imports.ImportHandler;
import org.ganlao.platform.imports.ImportRow;

/** Sets of weights as files, a row for each region; a set with a wrong row would be another one. */
@ApplicationScoped
class WeightImport implements ImportHandler<WeightRow> {

    private final StateWeights weights;

    WeightImport(StateWeights weights) {
        this.weights = weights;
    }

    @Override
    public String kind() {
        return "weights";
    }

    @Override
    public Class<WeightRow> rowType() {
        return WeightRow.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of("supervisor");
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public String naturalKey(WeightRow row) {
        return row.sourceRef() + " " + row.region();
    }

    @Override
    public void check(WeightRow row) {
        weights.check(row);
    }

    @Override
    public void apply(List<ImportRow<WeightRow>> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.value().sourceRef(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(weights::take);
    }
}
