package org.ganlao.employment.seeking.internship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.record.Origin;

/** An internship base (见习基地): an employer recognised as a place for interns. Its kind is that of its positions. */
@Entity
@Table(name = "internship_base")
public class InternshipHost extends RegisterEntry {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InternshipKind kind;

    @Column(nullable = false)
    private String employer;

    /** @param employer token */
    public InternshipHost(UUID id, Origin origin, Entry entry, InternshipKind kind, String employer, Instant now) {
        super(id, origin, entry, now);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.employer = Objects.requireNonNull(employer, "employer");
    }

    protected InternshipHost() {}

    public void correct(Entry stated, InternshipKind statedKind, String statedEmployer, Instant now) {
        restate(stated, statedKind == kind && statedEmployer.equals(employer), now);
        kind = statedKind;
        employer = statedEmployer;
    }

    public InternshipKind kind() {
        return kind;
    }

    public String employer() {
        return employer;
    }
}
