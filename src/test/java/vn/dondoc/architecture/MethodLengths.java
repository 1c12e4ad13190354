package vn.dondoc.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How many lines stand between the braces of each method, as the compiler reads it. */
final class MethodLengths {

    private MethodLengths() {}

    /** The methods of these files with more lines than so many, each with its file and its length. */
    static List<String> longerThan(int most, List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Lengths(unit, positions, most, found), null);
            }
            return found;
        }
    }

    private static final class Lengths extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final int most;
        private final List<String> found;

        Lengths(CompilationUnitTree unit, SourcePositions positions, int most, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.most = most;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first - 1 > most) {
                    found.add(unit.getSourceFile().getName() + ": " + method.getName() + ", " + (last - first - 1));
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
