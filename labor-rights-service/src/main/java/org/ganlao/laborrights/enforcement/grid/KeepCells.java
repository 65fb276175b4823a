package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.GridCell;
import org.ganlao.laborrights.enforcement.grid.domain.GridRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;

/**
 * Draws the cells of a county and says who is responsible for each. A community lies in one cell at most. Locks: the county's
 * grid, then the cell.
 */
@ApplicationScoped
class KeepCells {

    private final GridCellRepository cells;
    private final Inspectors inspectors;
    private final TransactionLock locks;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepCells(
            GridCellRepository cells,
            Inspectors inspectors,
            TransactionLock locks,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.cells = cells;
        this.inspectors = inspectors;
        this.locks = locks;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    GridCellView draw(GridCellRequest request) {
        StatedCell stated = request.stated();
        checks.requireOwnRegion(request.region(), stated.on(), "/region");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        cells.requireUnused(origin);
        requireKept(stated, request.region(), null);
        cells.drawn(request.region(), request.code()).ifPresent(earlier -> {
            throw new Rejection(GridRefusal.CELL_CODE_USED, request.code()).at("/code");
        });
        GridCell cell = new GridCell(
                UUID.randomUUID(),
                origin,
                request.region(),
                request.code(),
                stated.communities(),
                stated.inspector(),
                stated.on(),
                changes.now());
        cells.keep(cell);
        return told("drawn", cell, "");
    }

    @Transactional
    GridCellView assign(UUID id, String ifMatch, StatedCell stated) {
        String region = cells.visible(id).region();
        requireKept(stated, region, id);
        GridCell cell = cells.forChange(id, ifMatch);
        cell.assign(stated.communities(), stated.inspector(), stated.on(), changes.now());
        return told("assigned", cell, "");
    }

    @Transactional
    GridCellView annul(UUID id, String ifMatch, Annulment annulment) {
        GridCell cell = cells.forChange(id, ifMatch);
        cell.annul(annulment.reason(), changes.now());
        return told("annulled", cell, annulment.reason());
    }

    private void requireKept(StatedCell stated, String region, UUID cell) {
        LocalDate on = stated.on();
        checks.requirePast(on, "/stated/on");
        locks.hold("grid of " + region);
        inspectors.require(stated.inspector(), region, on);
        List<String> taken = cells.othersWith(stated.communities(), cell);
        if (!taken.isEmpty()) {
            throw new Rejection(GridRefusal.COMMUNITY_IN_ANOTHER_CELL, taken.get(0), taken.get(1));
        }
    }

    GridCellView one(UUID id) {
        return GridCellView.from(cells.visible(id));
    }

    Page<GridCellView> page(GridCellFilter filter, Paging paging) {
        return cells.page(filter, paging).map(GridCellView::from);
    }

    private GridCellView told(String verb, GridCell cell, String why) {
        events.say("grid-cell", verb, GridCellFact.of(cell), why);
        return GridCellView.from(cell);
    }
}
