package org.ganlao.laborrights.enforcement.grid.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** 网格: communities and villages of a county for which one inspector is responsible. */
@Entity
@Table(name = "grid_cell")
public class GridCell extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private UUID inspector;

    @Column(name = "assigned_on", nullable = false)
    private LocalDate assignedOn;

    @ElementCollection
    @CollectionTable(name = "grid_community", joinColumns = @JoinColumn(name = "cell"))
    @Column(name = "community", nullable = false)
    private Set<String> communities = new TreeSet<>();

    public GridCell(
            UUID id,
            Origin origin,
            String region,
            String code,
            Collection<String> communities,
            UUID inspector,
            LocalDate assignedOn,
            Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.code = Objects.requireNonNull(code, "code");
        this.inspector = Objects.requireNonNull(inspector, "inspector");
        this.assignedOn = Objects.requireNonNull(assignedOn, "assignedOn");
        this.communities.addAll(requireWithin(region, communities));
    }

    protected GridCell() {}

    /** Another inspector, or other communities, from this day on. */
    public void assign(Collection<String> stated, UUID responsible, LocalDate on, Instant now) {
        requireStanding();
        if (responsible.equals(inspector) && Set.copyOf(stated).equals(Set.copyOf(communities))) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        communities.clear();
        communities.addAll(requireWithin(region, stated));
        inspector = responsible;
        assignedOn = on;
        revised(now);
    }

    private static Collection<String> requireWithin(String region, Collection<String> communities) {
        communities.stream()
                .filter(community -> !community.startsWith(region))
                .findFirst()
                .ifPresent(outside -> {
                    throw new Rejection(GridRefusal.COMMUNITY_OUTSIDE, outside, region);
                });
        return communities;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return assignedOn;
    }

    public String code() {
        return code;
    }

    public UUID inspector() {
        return inspector;
    }

    public List<String> communities() {
        return communities.stream().sorted().toList();
    }
}
