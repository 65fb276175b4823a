package org.ganlao.gateway.plan.counting.reading;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By how much a batch moves the totals. */
final class MovedTotals {

    private static final String STORE = """
            with settled as (
                insert into total as known (measure, region, month, value, readings)
                select * from unnest(?, ?, ?, ?, ?)
                on conflict (measure, region, month) do update
                   set value = known.value + excluded.value, readings = known.readings + excluded.readings
                returning measure, region)
            insert into total_touched (measure, region, settled_in)
            select distinct measure, region, pg_current_xact_id() from settled order by measure, region
            on conflict (measure, region) do update set settled_in = excluded.settled_in""";

    private static final String DROP_EMPTY = """
            delete from total using unnest(?, ?, ?) as left_by (measure, region, month)
             where total.measure = left_by.measure and total.region = left_by.region and total.month = left_by.month
               and total.readings = 0""";

    private final Map<Cell, Sum> moved = new HashMap<>();
    private final Set<Cell> reduced = new HashSet<>();

    private record Cell(String measure, String region, LocalDate month) {

        static Cell of(String measure, String region, LocalDate day) {
            return new Cell(measure, region, day.withDayOfMonth(1));
        }
    }

    private record Sum(BigDecimal value, long readings) {

        Sum plus(Sum other) {
            return new Sum(value.add(other.value), readings + other.readings);
        }

        boolean isNothing() {
            return value.signum() == 0 && readings == 0;
        }
    }

    /** One reading more. */
    void add(String measure, String region, LocalDate day, BigDecimal value) {
        moved.merge(Cell.of(measure, region, day), new Sum(value, 1), Sum::plus);
    }

    /** One distinct member less. */
    void takeMember(String measure, String region, LocalDate day) {
        Cell cell = Cell.of(measure, region, day);
        moved.merge(cell, new Sum(BigDecimal.ONE.negate(), -1), Sum::plus);
        reduced.add(cell);
    }

    void store(Connection connection) throws SQLException {
        moved.values().removeIf(Sum::isNothing);
        if (moved.isEmpty()) {
            return;
        }
        Columns<Cell> cells = new Columns<>(List.copyOf(moved.keySet()));
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            set(store, cells);
            cells.set(store, 4, "numeric", cell -> moved.get(cell).value());
            cells.set(store, 5, "int8", cell -> moved.get(cell).readings());
            store.executeUpdate();
        }
        if (!reduced.isEmpty()) {
            try (PreparedStatement drop = connection.prepareStatement(DROP_EMPTY)) {
                set(drop, new Columns<>(List.copyOf(reduced)));
                drop.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement statement, Columns<Cell> cells) throws SQLException {
        cells.set(statement, 1, "text", Cell::measure);
        cells.set(statement, 2, "text", Cell::region);
        cells.set(statement, 3, "date", Cell::month);
    }
}
