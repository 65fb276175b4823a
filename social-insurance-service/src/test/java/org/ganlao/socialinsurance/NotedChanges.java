package org.ganlao.socialinsurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentChange;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentFollower;

/** Notes which changes of enrolments are told, and which together. */
@ApplicationScoped
public class NotedChanges implements EnrolmentFollower {

    private final List<List<EnrolmentChange>> told = new CopyOnWriteArrayList<>();

    @Override
    public void follow(List<EnrolmentChange> changes) {
        told.add(List.copyOf(changes));
    }

    /** Of one person, each telling with all that it told. */
    public List<List<EnrolmentChange>> of(String person) {
        return told.stream()
                .filter(changes ->
                        changes.stream().anyMatch(change -> change.person().equals(person)))
                .toList();
    }
}
