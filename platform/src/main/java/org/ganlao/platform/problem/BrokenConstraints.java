package org.ganlao.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Bean Validation's findings, each at its JSON pointer or parameter. */
final class BrokenConstraints {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private BrokenConstraints() {}

    static Diagnosis diagnose(ConstraintViolationException broken) {
        return Diagnosis.of(broken.getConstraintViolations().stream()
                .map(BrokenConstraints::violation)
                .sorted(Comparator.comparing(Violation::toString))
                .toList());
    }

    /** Whether a resource method's parameters broke them. Inside the service a broken constraint is our own fault. */
    static boolean byCaller(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .allMatch(violation -> kind(violation.getPropertyPath(), 0) == ElementKind.METHOD
                        && kind(violation.getPropertyPath(), 1) == ElementKind.PARAMETER);
    }

    private static ElementKind kind(Path path, int step) {
        Iterator<Path.Node> nodes = path.iterator();
        for (int i = 0; i < step && nodes.hasNext(); i++) {
            nodes.next();
        }
        return nodes.hasNext() ? nodes.next().getKind() : null;
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        Iterator<Path.Node> nodes = broken.getPropertyPath().iterator();
        Path.MethodNode method = nodes.next().as(Path.MethodNode.class);
        Path.ParameterNode parameter = nodes.next().as(Path.ParameterNode.class);
        StringBuilder pointer = new StringBuilder();
        nodes.forEachRemaining(node -> pointer.append(steps(node)));
        String code = code(broken);
        return isBody(broken.getRootBeanClass(), method, parameter)
                ? Violation.inBody(pointer.toString(), broken.getMessage(), code)
                : Violation.inParameter(
                        pointer.isEmpty() ? parameter.getName() : pointer.substring(1), broken.getMessage(), code);
    }

    private static String steps(Path.Node node) {
        String inside = node.getIndex() != null
                ? JsonPointers.step(node.getIndex().toString())
                : node.getKey() != null ? JsonPointers.step(node.getKey().toString()) : "";
        boolean named = node.getKind() == ElementKind.PROPERTY && node.getName() != null;
        return named ? inside + JsonPointers.step(node.getName()) : inside;
    }

    private static boolean isBody(Class<?> resource, Path.MethodNode node, Path.ParameterNode parameter) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> isMethod(method, node))
                .findFirst()
                .map(method -> method.getParameters()[parameter.getParameterIndex()])
                .map(BodyParameter::is)
                .orElse(true);
    }

    private static boolean isMethod(Method method, Path.MethodNode node) {
        return method.getName().equals(node.getName())
                && List.of(method.getParameterTypes()).equals(node.getParameterTypes());
    }

    private static String code(ConstraintViolation<?> broken) {
        String name = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return HUMP.matcher(name).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
    }
}
