package org.ganlao.socialinsurance.register.enrolment;

import java.util.List;

/** The enrolments that one request made. */
record JointlyEnrolled(List<EnrolmentView> enrolments) {}
