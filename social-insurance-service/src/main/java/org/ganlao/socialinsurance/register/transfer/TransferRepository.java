package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.register.transfer.domain.TransferState;

@ApplicationScoped
class TransferRepository extends RoutedRepository<EnrolmentTransfer> {

    TransferRepository(RegionScope scope) {
        super(scope, EnrolmentTransfer.class);
    }

    /** What leaves with the enrolment, or came with it and is not approved. */
    Optional<EnrolmentTransfer> underway(UUID enrolment) {
        return find("(left = ?1 or entered = ?1) and state = ?2", enrolment, TransferState.UNDERWAY)
                .firstResultOptional();
    }

    Page<EnrolmentTransfer> page(TransferFilter filter, Paging paging) {
        return atEitherEnd(filter.fromRegion, filter.toRegion)
                .where("r.person = :person", "person", filter.person)
                .where("r.insurance = :insurance", "insurance", filter.insurance)
                .where("r.state = :state", "state", filter.state)
                .page(paging, lastChangedFirst());
    }
}
