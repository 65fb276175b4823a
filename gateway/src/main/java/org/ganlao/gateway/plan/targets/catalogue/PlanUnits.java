package org.ganlao.gateway.plan.targets.catalogue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The offices of a plan's department, {@code plans/<id>/units.yaml}.
 *
 * @param statistics code of the one that holds all figures together and without which none is published
 */
public record PlanUnits(List<ResponsibleUnit> units, String statistics) {

    public PlanUnits {
        units = List.copyOf(units);
        Objects.requireNonNull(statistics, "one of the units is that of statistics");
    }

    /** @throws NoSuchElementException if there is no such unit */
    public Label label(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no unit " + code))
                .label();
    }

    public boolean has(String code) {
        return units.stream().anyMatch(unit -> unit.code().equals(code));
    }
}
