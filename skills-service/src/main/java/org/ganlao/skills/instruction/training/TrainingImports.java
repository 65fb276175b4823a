package org.ganlao.skills.instruction.training;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class TrainingImports {

    private static final Set<String> ROLES = Set.of("clerk");
    private static final Set<String> ENROLLING = Set.of("clerk", "reviewer");

    @Produces
    @Singleton
    RequestImport<AttendanceRequest> attendances(KeepAttendance attendance) {
        return new RequestImport<>(
                "attendances",
                AttendanceRequest.class,
                ROLES,
                AttendanceRequest::sourceRef,
                row -> {},
                attendance::note);
    }

    @Produces
    @Singleton
    RequestImport<CompletionRow> completions(ChangeTrainee change) {
        return new RequestImport<>(
                "completions", CompletionRow.class, ROLES, CompletionRow::sourceRef, row -> {}, change::complete);
    }

    @Produces
    @Singleton
    RequestImport<TraineeRequest> trainees(EnrolTrainee enrolment) {
        return new RequestImport<>(
                "trainees", TraineeRequest.class, ENROLLING, TraineeRequest::sourceRef, row -> {}, enrolment::enrol);
    }
}
