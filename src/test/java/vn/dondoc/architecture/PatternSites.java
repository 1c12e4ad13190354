package vn.dondoc.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Finds every place in the compiled classes of the product that makes or uses a pattern, with the expression it is made of. */
final class PatternSites {

    private static final Path CLASSES = Path.of("target/classes/vn/dondoc");
    private static final Set<String> OF_STRING = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private final List<Site> found = new ArrayList<>();

    private PatternSites() {}

    /**
     * A place where a pattern is made.
     *
     * @param where the class
     * @param by what makes it: {@code TextPattern.of}, {@code Pattern.compile}, {@code String.split}
     * @param expression the expression, or null if it is not written there
     */
    record Site(String where, String by, @Nullable String expression) {}

    static List<Site> all() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            PatternSites sites = new PatternSites();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                sites.read(Files.readAllBytes(file));
            }
            return sites.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        String where = reader.getClassName().replace('/', '.');
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String generic, String[] throwing) {
                        return calls(where);
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** The expression is a constant that is laid down just before the call; a limit or a flag may come between. */
    private MethodVisitor calls(String where) {
        return new MethodVisitor(Opcodes.ASM9) {
            private @Nullable String laidDown;

            @Override
            public void visitLdcInsn(Object constant) {
                laidDown = constant instanceof String text ? text : null;
            }

            @Override
            public void visitVarInsn(int code, int variable) {
                laidDown = null;
            }

            @Override
            public void visitMethodInsn(int code, String owner, String name, String type, boolean ofInterface) {
                String by = maker(owner, name);
                if (by != null) {
                    found.add(new Site(where, by, laidDown));
                }
                laidDown = null;
            }
        };
    }

    private static @Nullable String maker(String owner, String name) {
        return switch (owner) {
            case "java/util/regex/Pattern" -> Set.of("compile", "matches").contains(name) ? "Pattern." + name : null;
            case "vn/dondoc/common/TextPattern" -> name.equals("of") ? "TextPattern.of" : null;
            case "java/lang/String" -> OF_STRING.contains(name) ? "String." + name : null;
            default -> null;
        };
    }
}
