package org.ganlao.employment.coverage.network.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * A unit of a county's service network, from the day on which it exists to its end, with the service platform on it. A
 * platform may close and another one open later; two at once there never are. Annulled, the unit never existed.
 */
@Entity
@Table(name = "service_unit")
public class ServiceUnit extends RegisterEntry {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitKind kind;

    private String code;

    @ElementCollection
    @CollectionTable(name = "service_platform", joinColumns = @JoinColumn(name = "unit"))
    @OrderBy("openedOn")
    private List<ServicePlatform> platforms = new ArrayList<>();

    /** @param code of the street, township or community in the national register; null for what has none */
    public ServiceUnit(
            UUID id,
            Origin origin,
            Entry entry,
            UnitKind kind,
            String code,
            List<ServicePlatform> platforms,
            Instant now) {
        super(id, origin, entry, now);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.code = code;
        this.platforms.addAll(platforms);
        requireCode(code, entry);
        requireOrder(kind, entry, sorted(platforms));
    }

    protected ServiceUnit() {}

    public void correct(
            Entry statedEntry,
            UnitKind statedKind,
            String statedCode,
            List<ServicePlatform> statedPlatforms,
            Instant now) {
        List<ServicePlatform> sorted = sorted(statedPlatforms);
        boolean same = statedKind == kind && Objects.equals(statedCode, code) && sorted.equals(platforms());
        restate(statedEntry, same, now);
        kind = statedKind;
        code = statedCode;
        platforms.clear();
        platforms.addAll(sorted);
        requireCode(code, entry());
        requireOrder();
    }

    public void openPlatform(ServicePlatform platform, Instant now) {
        requireStanding();
        platforms.add(platform);
        requireOrder();
        revised(now);
    }

    /** @param day first day on which the platform exists no longer */
    public void closePlatform(LocalDate day, Instant now) {
        requireStanding();
        ServicePlatform open = platforms.stream()
                .filter(platform -> platform.closedOn() == null)
                .findFirst()
                .orElseThrow(() -> new Rejection(NetworkRefusal.NO_OPEN_PLATFORM));
        platforms.remove(open);
        platforms.add(open.closed(day));
        revised(now);
    }

    /** The platform closes with its unit. */
    @Override
    public void close(LocalDate day, Instant now) {
        super.close(day, now);
        platforms.replaceAll(platform -> platform.closedOn() == null ? platform.closed(day) : platform);
        requireOrder();
    }

    private static void requireCode(String code, Entry entry) {
        if (code != null && !code.startsWith(entry.region())) {
            throw new Rejection(NetworkRefusal.CODE_OUTSIDE_COUNTY, code, entry.region());
        }
    }

    private void requireOrder() {
        requireOrder(kind, entry(), platforms());
    }

    private static List<ServicePlatform> sorted(List<ServicePlatform> platforms) {
        return platforms.stream()
                .sorted(Comparator.comparing(ServicePlatform::openedOn))
                .toList();
    }

    private static void requireOrder(UnitKind kind, Entry entry, List<ServicePlatform> ordered) {
        if (!kind.needsPlatform() && !ordered.isEmpty()) {
            throw new Rejection(NetworkRefusal.CENTRE_WITH_PLATFORM);
        }
        for (int i = 0; i < ordered.size(); i++) {
            if (!ordered.get(i).fits(entry)) {
                throw new Rejection(NetworkRefusal.PLATFORM_OUTSIDE_UNIT, entry.openedOn());
            }
            if (i > 0 && ordered.get(i).overlaps(ordered.get(i - 1))) {
                throw new Rejection(
                        NetworkRefusal.PLATFORM_ALREADY, ordered.get(i - 1).openedOn());
            }
        }
    }

    public UnitKind kind() {
        return kind;
    }

    /** Null where the unit has none. */
    public String code() {
        return code;
    }

    /** In the order of their opening. */
    public List<ServicePlatform> platforms() {
        return sorted(platforms);
    }
}
