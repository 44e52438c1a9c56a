def errors = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR]') }.collect { it =~ /Main\.kt:(\d+):\d+ (.*)/ }
        .findAll { it }.collect { it[0][1] + ' ' + it[0][2] }.unique()
def forgotten = 'Only safe (?.) or non-null asserted (!!.) calls are allowed on a nullable receiver of type'
assert errors == ["9 ${forgotten} 'CaseHeader?'.", "10 ${forgotten} 'String?'."]*.toString()
println "kotlin-absence-forgotten saw ${errors}"
