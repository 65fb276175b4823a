package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** 创业博览会：a fair for entrepreneurs that was held, and its results once they are known. Annulled, it never was. */
@Entity
@Table(name = "startup_fair")
public class StartupFair extends FactRecord {

    @Embedded
    private FairProfile profile;

    @Embedded
    private FairResults results;

    public StartupFair(UUID id, Origin origin, FairProfile profile, Instant now) {
        super(id, origin, now);
        this.profile = Objects.requireNonNull(profile, "profile");
    }

    protected StartupFair() {}

    /** States the results, or states them anew. */
    public void report(FairResults stated, Instant now) {
        requireStanding();
        requireAnother(stated, results);
        results = stated;
        revised(now);
    }

    public void correct(FairProfile stated, Instant now) {
        requireStanding();
        requireAnother(stated, profile);
        profile = stated;
        revised(now);
    }

    private static void requireAnother(Object stated, Object present) {
        if (stated.equals(present)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
    }

    @Override
    public String region() {
        return profile.region();
    }

    @Override
    public LocalDate occurredOn() {
        return profile.heldOn();
    }

    public FairProfile profile() {
        return profile;
    }

    /** Null until they are known. */
    public FairResults results() {
        return results;
    }
}
