package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.GridCell;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class GridCellRepository extends FactRepository<GridCell> {

    private static final Keyset<GridCell> LATEST_FIRST = latestFirst("r.assignedOn");

    GridCellRepository(RegionScope scope) {
        super(scope, GridCell.class, "region");
    }

    Page<GridCell> page(GridCellFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.inspector = :inspector", "inspector", filter.inspector)
                .where("""
                        r.annulReason is null and not exists (
                            select 1 from Inspector i
                             where i.id = r.inspector and i.annulReason is null
                               and (i.revokedOn is null or i.revokedOn > :day)
                               and (i.validFrom <= :day and i.validUntil >= :day
                                    or exists (select 1 from i.earlier e where e.from <= :day and e.until >= :day)))""", "day", filter.vacantOn)
                .where(":community member of r.communities and r.annulReason is null", "community", filter.community)
                .page(paging, LATEST_FIRST);
    }

    Optional<GridCell> drawn(String region, String code) {
        return find("region = ?1 and code = ?2 and annulReason is null", region, code)
                .singleResultOptional();
    }

    /** One of the communities that another cell has, and that cell's code; empty if none has. */
    List<String> othersWith(Collection<String> communities, UUID cell) {
        return getEntityManager()
                .createQuery("""
                        select c, r.code from GridCell r join r.communities c
                         where r.annulReason is null and c in ?1 and r.id <> ?2 order by c""", Object[].class)
                .setParameter(1, communities)
                .setParameter(2, cell == null ? new UUID(0, 0) : cell)
                .setMaxResults(1)
                .getResultStream()
                .flatMap(row -> java.util.stream.Stream.of((String) row[0], (String) row[1]))
                .toList();
    }
}
