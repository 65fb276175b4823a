package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.ProjectReview;
import org.ganlao.employment.startup.entrepreneurship.domain.ProjectState;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupProject;
import org.ganlao.platform.http.Versioned;

@Schema(name = "StartupProjectView")
record ProjectView(
        UUID id,
        int version,
        @Schema(description = "今日状态 · Where it is today") ProjectState state,
        StatedProject project,
        String submittedBy,
        LocalDate reviewedOn,
        String reviewedBy,
        String opinion,

        @Schema(description = "推介截止日 · Last day on which it is offered")
        LocalDate offeredUntil,

        LocalDate withdrawnOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ProjectView from(StartupProject project, LocalDate today) {
        Optional<ProjectReview> review = Optional.ofNullable(project.review());
        return new ProjectView(
                project.id(),
                project.version(),
                project.state(today),
                StatedProject.from(project.proposal()),
                project.submittedBy(),
                review.map(ProjectReview::reviewedOn).orElse(null),
                review.map(ProjectReview::reviewedBy).orElse(null),
                review.map(ProjectReview::opinion).orElse(null),
                review.map(ProjectReview::offeredUntil).orElse(null),
                project.withdrawnOn(),
                project.annulReason(),
                project.origin().sourceRef(),
                project.recordedAt());
    }
}
