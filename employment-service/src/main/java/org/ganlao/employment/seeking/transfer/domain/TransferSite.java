package org.ganlao.employment.seeking.transfer.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.record.Origin;

/** A recognised base of labour export or return, or a service office outside the province. */
@Entity
@Table(name = "transfer_site")
public class TransferSite extends RegisterEntry {

    @Embedded
    private SiteProfile profile;

    public TransferSite(UUID id, Origin origin, Entry entry, SiteProfile profile, Instant now) {
        super(id, origin, entry, now);
        this.profile = Objects.requireNonNull(profile, "profile");
    }

    protected TransferSite() {}

    public void correct(Entry statedEntry, SiteProfile stated, Instant now) {
        restate(statedEntry, stated.equals(profile), now);
        profile = stated;
    }

    public SiteProfile profile() {
        return profile;
    }
}
