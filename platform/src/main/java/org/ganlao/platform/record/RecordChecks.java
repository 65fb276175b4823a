package org.ganlao.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** What a new or corrected record is checked for beside its own rules. */
@ApplicationScoped
public class RecordChecks {

    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;

    RecordChecks(RegionScope scope, RegionTree regions, BusinessClock clock) {
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
    }

    /** Refuses a date that the business clock has not reached; null passes. */
    public void requirePast(LocalDate date, String pointer) {
        LocalDate today = clock.today();
        if (date != null && date.isAfter(today)) {
            throw new Rejection(RecordRefusal.DATE_IN_FUTURE, date, today).at(pointer);
        }
    }

    /** Refuses a code that named no region on the day. */
    public void requireRegion(String code, LocalDate day, String pointer) {
        try {
            regions.find(code, day);
        } catch (Rejection refused) {
            throw refused.at(pointer);
        }
    }

    /** The same for the region that shall own the record: one with a bureau, inside the caller's scope. */
    public void requireOwnRegion(String code, LocalDate day, String pointer) {
        requireRegion(code, day, pointer);
        if (regions.level(code).compareTo(RegionLevel.COUNTY) > 0) {
            throw new Rejection(RecordRefusal.REGION_BELOW_COUNTY, code).at(pointer);
        }
        scope.requireWrite(code);
    }
}
