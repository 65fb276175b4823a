package org.ganlao.socialinsurance.register.enrolment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.socialinsurance.register.enrolment.domain.Coverage;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;

/** Everything that follows enrolments. */
@ApplicationScoped
class EnrolmentFollowers {

    private final List<EnrolmentFollower> followers;
    private final BulkWork bulk;

    EnrolmentFollowers(@All List<EnrolmentFollower> followers, BulkWork bulk) {
        this.followers = followers;
        this.bulk = bulk;
    }

    /** @param before what it brought to the person before; empty where it is new */
    void follow(Optional<Coverage> before, Enrolment enrolment) {
        List<EnrolmentChange> changes = changes(before, enrolment);
        if (changes.isEmpty() || followers.isEmpty()) {
            return;
        }
        if (bulk.underway()) {
            changes.forEach(change -> bulk.later(EnrolmentFollower.class, change, this::tell));
        } else {
            tell(changes);
        }
    }

    private void tell(List<EnrolmentChange> changes) {
        followers.forEach(follower -> follower.follow(changes));
    }

    private static List<EnrolmentChange> changes(Optional<Coverage> before, Enrolment enrolment) {
        Optional<Coverage> after = enrolment.coverage();
        if (before.isPresent()
                && after.isPresent()
                && before.get().insurance() == after.get().insurance()) {
            return before.get().differsFrom(after.get()).stream()
                    .flatMap(from ->
                            Stream.of(before.get(), after.get()).map(coverage -> change(enrolment, coverage, from)))
                    .distinct()
                    .toList();
        }
        return Stream.concat(before.stream(), after.stream())
                .map(coverage -> change(enrolment, coverage, coverage.days().first()))
                .toList();
    }

    private static EnrolmentChange change(Enrolment enrolment, Coverage coverage, LocalDate from) {
        String person = enrolment.person().token();
        String employer = coverage.insuredAs().employer();
        return new EnrolmentChange(
                enrolment.id(),
                person,
                coverage.insurance(),
                coverage.insuredAs().kind(),
                coverage.insuredAs().region(),
                employer == null ? person : employer,
                from);
    }
}
