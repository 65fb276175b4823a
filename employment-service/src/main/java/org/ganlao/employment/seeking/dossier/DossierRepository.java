package org.ganlao.employment.seeking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.seeking.dossier.domain.DossierState;
import org.ganlao.employment.seeking.dossier.domain.DossierTransfer;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

/** Transfers are seen by both counties. */
@ApplicationScoped
class DossierRepository extends FactRepository<DossierTransfer> {

    private static final Keyset<DossierTransfer> NEWEST_FIRST = latestFirst("r.askedOn");

    private final RegionScope scope;

    DossierRepository(RegionScope scope) {
        super(scope, DossierTransfer.class, "region");
        this.scope = scope;
    }

    @Override
    public DossierTransfer visible(UUID id) {
        return findByIdOptional(id)
                .filter(transfer -> scope.covers(transfer.region()) || scope.covers(transfer.holdingRegion()))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    /** The transfer of a registration that has no answer yet, if there is one. */
    Optional<DossierTransfer> asked(UUID registration) {
        return find("registration = ?1 and state = ?2", registration, DossierState.ASKED)
                .firstResultOptional();
    }

    Page<DossierTransfer> page(DossierFilter filter, List<byte[]> document, Paging paging) {
        return Listing.of(getEntityManager(), DossierTransfer.class, "select r from DossierTransfer r")
                .where("r.region in :regions or r.holdingRegion in :regions", "regions", scope.covered())
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.region = :region", "region", filter.region)
                .where("r.holdingRegion = :holding", "holding", filter.holdingRegion)
                .where("r.state = :state", "state", filter.state)
                .page(paging, NEWEST_FIRST);
    }
}
