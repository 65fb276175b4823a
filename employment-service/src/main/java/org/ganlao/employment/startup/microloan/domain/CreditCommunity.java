package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/** 信用社区：a community whose borrowers stand together, so that a batch of them is lent to at once. */
@Entity
@Table(name = "credit_community")
public class CreditCommunity extends RegisterEntry {

    @Column(nullable = false)
    private String agency;

    @Column(nullable = false)
    private int members;

    public CreditCommunity(UUID id, Origin origin, Entry entry, String agency, int members, Instant now) {
        super(id, origin, entry, now);
        this.agency = Objects.requireNonNull(agency, "agency");
        this.members = members;
    }

    protected CreditCommunity() {}

    public void correct(Entry stated, String statedAgency, int statedMembers, Instant now) {
        restate(stated, statedAgency.equals(agency) && statedMembers == members, now);
        agency = statedAgency;
        members = statedMembers;
    }

    /** Refuses not to exist on a day on which something was lent, or waived, for it, and another region than that had. */
    public void requireFor(LocalDate day, String ofRegion) {
        if (!existsOn(day) || !region().equals(ofRegion)) {
            throw new Rejection(MicroloanRefusal.COMMUNITY_IN_USE, day);
        }
    }

    /** The agency that recommended it. */
    public String agency() {
        return agency;
    }

    public int members() {
        return members;
    }
}
