package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.GridRefusal;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;

/** Who is responsible for what happens in a community: the inspector of the cell in which it lies. */
@ApplicationScoped
public class ResponsibleInspectors {

    /** A village or community lies in the cell that has it, else in the one that has its township or street. */
    private static final String CELL = """
            select c.inspector from grid_cell c join grid_community g on g.cell = c.id
             where c.annul_reason is null and c.region = ? and ? like g.community || '%'
             order by length(g.community) desc limit 1""";

    private final InspectorRepository inspectors;
    private final Sql sql;

    ResponsibleInspectors(InspectorRepository inspectors, Sql sql) {
        this.inspectors = inspectors;
        this.sql = sql;
    }

    /** Refuses a community that lies outside of the region, before anything is led anywhere; null where it is not known. */
    public void requireInside(String region, String community, String pointer) {
        if (community != null && outside(region, community)) {
            throw new Rejection(GridRefusal.COMMUNITY_OUTSIDE, community, region).at(pointer);
        }
    }

    private static boolean outside(String region, String community) {
        return !community.startsWith(region);
    }

    /**
     * Nothing where it lies in no cell, or the inspector of its cell may not investigate on the day.
     *
     * @param community null where it is not known
     * @throws Rejection if it lies outside of the region
     */
    public Optional<UUID> of(String region, String community, LocalDate on) {
        if (community == null) {
            return Optional.empty();
        }
        if (outside(region, community)) {
            throw new Rejection(GridRefusal.COMMUNITY_OUTSIDE, community, region);
        }
        return sql.one(CELL, row -> row.uuid("inspector"), region, community)
                .flatMap(inspectors::findByIdOptional)
                .filter(inspector -> inspector.standing() && inspector.mayInvestigateOn(on))
                .map(inspector -> inspector.id());
    }
}
