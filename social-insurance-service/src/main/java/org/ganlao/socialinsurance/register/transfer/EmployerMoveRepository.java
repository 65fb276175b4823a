package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.socialinsurance.register.transfer.domain.EmployerMove;
import org.ganlao.socialinsurance.register.transfer.domain.MoveState;

@ApplicationScoped
class EmployerMoveRepository extends RoutedRepository<EmployerMove> {

    EmployerMoveRepository(RegionScope scope) {
        super(scope, EmployerMove.class);
    }

    Optional<EmployerMove> underway(String employer, String fromRegion) {
        return find(
                        "employer = ?1 and route.fromRegion = ?2 and state in ?3",
                        employer,
                        fromRegion,
                        List.of(MoveState.PROPOSED, MoveState.MOVING))
                .firstResultOptional();
    }

    Page<EmployerMove> page(EmployerMoveFilter filter, Paging paging) {
        return atEitherEnd(filter.fromRegion, filter.toRegion)
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.state = :state", "state", filter.state)
                .page(paging, lastChangedFirst());
    }
}
